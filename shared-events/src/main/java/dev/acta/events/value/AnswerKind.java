package dev.acta.events.value;

/** What who was asked says it did. */
public enum AnswerKind {
    COMPLIED,
    PARTLY,
    REFUSED,
    ACKNOWLEDGED
}
