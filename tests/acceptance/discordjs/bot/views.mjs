// What the bot shows: buttons, selects, a modal with every input, and a message of Components V2.
import {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, ChannelSelectMenuBuilder, ChannelType, ContainerBuilder, MentionableSelectMenuBuilder,
  MessageFlags, ModalBuilder, RoleSelectMenuBuilder, SectionBuilder, SeparatorBuilder, StringSelectMenuBuilder, TextDisplayBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';

export const buttons = () => new ActionRowBuilder().addComponents(
  new ButtonBuilder().setCustomId('tombol:ubah').setLabel('Ubah').setStyle(ButtonStyle.Primary).setEmoji('📖'),
  new ButtonBuilder().setCustomId('tombol:diam').setLabel('Diam').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('tombol:formulir').setLabel('Formulir').setStyle(ButtonStyle.Success),
  new ButtonBuilder().setURL('https://example.org/bahan').setLabel('Bahan').setStyle(ButtonStyle.Link));

export const selects = () => [
  new ActionRowBuilder().addComponents(
    new StringSelectMenuBuilder().setCustomId('pilih:bab').setPlaceholder('Pilih bab').setMinValues(1).setMaxValues(2)
      .addOptions({ label: 'Bab 1', value: '1' }, { label: 'Bab 2', value: '2', description: 'Metode' }, { label: 'Bab 3', value: '3' })),
  new ActionRowBuilder().addComponents(new UserSelectMenuBuilder().setCustomId('pilih:orang')),
  new ActionRowBuilder().addComponents(new RoleSelectMenuBuilder().setCustomId('pilih:peran')),
  new ActionRowBuilder().addComponents(new MentionableSelectMenuBuilder().setCustomId('pilih:siapa')),
  new ActionRowBuilder().addComponents(new ChannelSelectMenuBuilder().setCustomId('pilih:kanal').setChannelTypes(ChannelType.GuildText)),
];

export const form = () => new ModalBuilder({
  custom_id: 'formulir',
  title: 'Kirim bahan',
  components: [
    { type: 18, label: 'Judul', component: { type: 4, custom_id: 'judul', style: 1, min_length: 3, max_length: 100, required: true } },
    { type: 18, label: 'Bab', component: { type: 3, custom_id: 'bab', options: [{ label: 'Bab 1', value: '1' }, { label: 'Bab 2', value: '2' }] } },
    { type: 18, label: 'Berkas', component: { type: 19, custom_id: 'berkas', max_values: 2 } },
    {
      type: 18, label: 'Untuk', description: 'Siapa yang boleh membaca',
      component: { type: 21, custom_id: 'untuk', options: [{ label: 'Semua', value: 'semua' }, { label: 'Pengajar', value: 'pengajar' }] },
    },
    {
      type: 18, label: 'Jenis',
      component: { type: 22, custom_id: 'jenis', options: [{ label: 'Catatan', value: 'catatan' }, { label: 'Soal', value: 'soal' }] },
    },
  ],
});

export const panel = (text) => ({
  flags: MessageFlags.IsComponentsV2,
  components: [
    new ContainerBuilder().setAccentColor(0x1f8b4c)
      .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
      .addSeparatorComponents(new SeparatorBuilder())
      .addSectionComponents(new SectionBuilder()
        .addTextDisplayComponents(new TextDisplayBuilder().setContent('Kutipan: halaman 3'))
        .setButtonAccessory(new ButtonBuilder().setCustomId('panel:lagi').setLabel('Lagi').setStyle(ButtonStyle.Secondary)))
      .addActionRowComponents(buttons()),
  ],
});
