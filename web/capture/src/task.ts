/**
 * What a session asks beside pictures, as the page and the server speak of it. Its screens are in `tasks/`.
 */

/** What is to be done. A server may know kinds that this page does not. */
export type TaskKind = 'EMAIL' | 'PHONE' | 'ADDRESS' | 'QUESTIONNAIRE' | (string & {});

/** An address in parts. */
export interface Address {
  street: string;
  postalCode: string | null;
  city: string;
  region: string | null;
  country: string;
}

/** One thing to do. */
export interface Task {
  kind: TaskKind;
  required: boolean;
  done: boolean;
  /** What the person gave: an e-mail address, a number, an address in one line. */
  given: string | null;
  address: Address | null;
}

/** An answer: of a box, of a text, of several. */
export type Answer = boolean | string | string[];

export interface Condition {
  question: string;
  is: string[];
}

export interface Question {
  key: string;
  title: string;
  description: string | null;
  type: string;
  required: boolean;
  placeholder: string | null;
  choices: { key: string; title: string }[];
  min: number | null;
  max: number | null;
  condition: Condition | null;
}

export interface Section {
  title: string;
  description: string | null;
  condition: Condition | null;
  questions: Question[];
}

export interface Sheet {
  title: string;
  description: string | null;
  sections: Section[];
  answers: Record<string, Answer>;
  done: boolean;
}

/** What became of answers. */
export interface Kept {
  done: boolean;
  faults: { question: string; fault: 'MISSING' | 'WRONG' | 'OUT_OF_RANGE' }[];
}

/** The sections and questions that are shown after these answers: what is hidden counts as not answered. */
export function shown(sheet: Sheet, answers: Record<string, Answer>): Section[] {
  const seen: Record<string, Answer> = {};
  const holds = (condition: Condition | null) => {
    if (!condition) return true;
    const answer = seen[condition.question];
    const said = Array.isArray(answer) ? answer : [String(answer ?? false)];
    return said.some((one) => condition.is.includes(one));
  };
  return sheet.sections.flatMap((section) => {
    if (!holds(section.condition)) return [];
    const questions = section.questions.filter((question) => {
      if (!holds(question.condition)) return false;
      const answer = answers[question.key];
      if (answer !== undefined) seen[question.key] = answer;
      return true;
    });
    return questions.length ? [{ ...section, questions }] : [];
  });
}
