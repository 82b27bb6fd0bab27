global using StudyBot.Knowledge.Documents;
