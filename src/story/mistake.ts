/** Something wrong in what a story says; whoever catches it adds where: the file's line, or the step and its item. */
export class StoryMistake extends Error {
  override readonly name = 'StoryMistake';
}

/** A name or a part that is not there: the one mistake that `known(…)` asks about. */
export class NotThere extends StoryMistake {}
