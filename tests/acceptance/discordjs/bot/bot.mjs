// An ordinary discord.js bot; nothing in it knows the practice Discord but the addresses it is given.
import { AttachmentBuilder, Client, Events, GatewayIntentBits, MessageFlags, Options, Partials } from 'discord.js';
import { buttons, form, panel, selects } from './views.mjs';

const quiet = { allowedMentions: { parse: [] } };
const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const listens = (channel) => channel.isDMBased() || channel.name === 'tanya-jawab';

export function createBot(apiUrl) {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.MessageContent, GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    makeCache: Options.cacheEverything(),
    rest: { api: apiUrl.replace(/\/v10\/?$/, ''), version: '10' },
  });
  const on = (event, handle) => client.on(event, (...args) =>
    Promise.resolve(handle(...args)).catch((error) => client.emit('acceptanceFailure', error)));
  on(Events.InteractionCreate, answer);
  on(Events.MessageCreate, async (message) => {
    if (message.author.bot || !listens(message.channel)) return;
    const files = await Promise.all(message.attachments.map(async (file) => `, ${file.name}: ${await (await fetch(file.url)).text()}`));
    await message.reply({ content: `dengar: ${message.content}${files.join('')}`, ...quiet });
  });
  on(Events.MessageUpdate, (_, message) => !message.author?.bot && listens(message.channel) && message.channel.send(`berubah: ${message.content}`));
  on(Events.MessageDelete, (message) => listens(message.channel) && message.channel.send(`hilang: ${message.id}`));
  on(Events.ThreadCreate, (thread, isNew) => isNew && thread.name !== 'Ikut' && thread.send(`topik: ${thread.name}`));
  return client;
}

async function answer(interaction) {
  if (interaction.isAutocomplete()) return suggest(interaction);
  if (interaction.isChatInputCommand()) return run(interaction);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({ content: `Kutipan: ${interaction.targetMessage.content}`, ...quiet });
  if (interaction.isUserContextMenuCommand())
    return interaction.reply({ content: `Ini ${interaction.targetUser.username}`, flags: MessageFlags.Ephemeral });
  if (interaction.isButton()) return press(interaction);
  if (interaction.isAnySelectMenu()) return interaction.reply({ content: `${interaction.customId} = ${interaction.values.join(',')}`, ...quiet });
  if (interaction.isModalSubmit()) return submitted(interaction);
}

function suggest(interaction) {
  const focused = interaction.options.getFocused(true);
  return interaction.respond([1, 2, 3].map((n) => ({ name: `${focused.name}: ${focused.value} ${n}`, value: `${focused.value} ${n}` })));
}

async function run(interaction) {
  if (interaction.commandName === 'tanya') {
    const [question, count, whom] =
      [interaction.options.getString('pertanyaan'), interaction.options.getInteger('jumlah'), interaction.options.getUser('untuk')];
    return interaction.reply({ content: `Jawaban untuk "${question}" (${count}) untuk ${whom?.username}`, ...quiet });
  }
  if (interaction.commandName === 'unggah') {
    const file = interaction.options.getAttachment('berkas');
    return interaction.reply({ content: `${file.name}: ${await (await fetch(file.url)).text()}`, ...quiet });
  }
  return tries[interaction.options.getSubcommand()](interaction);
}

const tries = {
  tombol: (interaction) => interaction.reply({ content: 'Tekan salah satu', components: [buttons()] }),
  pilihan: (interaction) => interaction.reply({ content: 'Pilih', components: selects() }),
  formulir: (interaction) => interaction.showModal(form()),
  async tunda(interaction) {
    await interaction.deferReply();
    await later(200);
    await interaction.editReply({ content: 'Sudah selesai', embeds: [{ title: 'Sumber', description: 'Halaman 3' }] });
  },
  async 'tunda-v2'(interaction) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(panel('## Jawaban panjang'));
  },
  async susulan(interaction) {
    await interaction.reply('Pertama');
    const second = await interaction.followUp({ content: 'Kedua', flags: MessageFlags.Ephemeral });
    await interaction.followUp({ content: 'Ketiga' });
    await interaction.webhook.editMessage(second, { content: 'Kedua, diubah' });
    await interaction.editReply('Pertama, diubah');
  },
  async deret(interaction) {
    await interaction.reply('Mulai');
    await Promise.all(Array.from({ length: 7 }, (_, n) => interaction.channel.send(`urut ${n}`)));
  },
  rahasia: (interaction) => interaction.reply({ content: 'Hanya untukmu', flags: MessageFlags.Ephemeral }),
  'berkas-balik': (interaction) => interaction.reply({
    content: 'Ini berkasnya',
    files: [new AttachmentBuilder(Buffer.from('isi berkas'), { name: 'jawaban.txt', description: 'Jawaban' })],
  }),
};

async function press(interaction) {
  if (interaction.customId === 'tombol:formulir') return interaction.showModal(form());
  if (interaction.customId === 'tombol:ubah') return interaction.update({ content: 'Sudah diubah', components: [] });
  await interaction.deferUpdate();
  await later(200);
  return interaction.editReply({ content: 'Diubah diam-diam' });
}

async function submitted(interaction) {
  const fields = interaction.fields;
  const files = [...fields.getUploadedFiles('berkas').values()];
  const text = await (await fetch(files[0].url)).text();
  const content = [
    fields.getTextInputValue('judul'), fields.getStringSelectValues('bab').join('+'), files[0].name, text,
    fields.getRadioGroup('untuk'), fields.getCheckboxGroup('jenis').join('+'),
  ].join(' | ');
  return interaction.isFromMessage() ? interaction.update({ content, components: [] }) : interaction.reply(content);
}
