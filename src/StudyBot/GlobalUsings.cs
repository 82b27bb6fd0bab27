global using StudyBot.Knowledge.Answering;
global using StudyBot.Knowledge.Documents;
global using StudyBot.Knowledge.Indexing;
global using StudyBot.Knowledge.Reading;
