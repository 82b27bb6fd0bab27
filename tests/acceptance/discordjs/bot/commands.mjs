// The commands this bot registers: one of each type, with every kind of option the list needs.
import { ApplicationCommandType, ContextMenuCommandBuilder, InteractionContextType, SlashCommandBuilder } from 'discord.js';

const ask = new SlashCommandBuilder()
  .setName('tanya')
  .setNameLocalizations({ 'en-US': 'ask' })
  .setDescription('Tanyakan sesuatu tentang bahan kuliah')
  .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
  .addStringOption((option) =>
    option.setName('pertanyaan').setDescription('Pertanyaanmu').setRequired(true).setMaxLength(400).setAutocomplete(true))
  .addIntegerOption((option) => option.setName('jumlah').setDescription('Berapa kutipan').setMinValue(1).setMaxValue(5))
  .addUserOption((option) => option.setName('untuk').setDescription('Untuk siapa'));

const menu = new SlashCommandBuilder()
  .setName('coba')
  .setDescription('Satu subperintah untuk setiap jenis jawaban');
for (const [name, description] of [
  ['tombol', 'Pesan dengan tombol'],
  ['pilihan', 'Pesan dengan menu pilihan'],
  ['formulir', 'Buka formulir'],
  ['tunda', 'Jawab kemudian'],
  ['tunda-v2', 'Jawab kemudian dengan Components V2'],
  ['susulan', 'Jawaban lalu susulan'],
  ['deret', 'Tujuh pesan berturut-turut'],
  ['rahasia', 'Jawaban yang hanya kamu lihat'],
  ['berkas-balik', 'Jawaban dengan berkas'],
]) {
  menu.addSubcommand((command) => command.setName(name).setDescription(description));
}

const upload = new SlashCommandBuilder()
  .setName('unggah')
  .setDescription('Baca berkas teks')
  .addAttachmentOption((option) => option.setName('berkas').setDescription('Berkas teks').setRequired(true));

export const globalCommands = [ask.toJSON(), menu.toJSON(), upload.toJSON()];

export const guildCommands = [
  new ContextMenuCommandBuilder().setName('Kutip pesan').setType(ApplicationCommandType.Message).toJSON(),
  new ContextMenuCommandBuilder().setName('Siapa ini').setType(ApplicationCommandType.User).toJSON(),
];
