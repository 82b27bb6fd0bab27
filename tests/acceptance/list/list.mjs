// All steps, in order.
import { answers } from './steps/answers.mjs';
import { breaks } from './steps/breaks.mjs';
import { commands } from './steps/commands.mjs';
import { components } from './steps/components.mjs';
import { messages } from './steps/messages.mjs';

export const list = { ...commands, ...components, ...answers, ...messages, ...breaks };
