/** Words that help to tell the roles of lines. Shape and repetition decide first; words only help. */
export interface ArticleWords {
  /** Line beginnings after which other stories follow ("Tin liên quan", "Đọc thêm"). */
  readonly turns: readonly string[];
}
