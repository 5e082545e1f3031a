package dev.acta.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a label looks like and says.
 *
 * @param verdict only where the label itself says it
 * @param text the label's exact text; required where the form is OTHER
 * @param linkedPage the page that it leads to
 * @param language of the text, a tag as in BCP 47
 */
public record LabelContent(
        LabelForm form,
        @Nullable LabelVerdict verdict,
        @Nullable String text,
        @Nullable LinkedPage linkedPage,
        @Nullable String language) {
    public LabelContent {
        Require.text("text", text, Require.PASSAGE);
        Require.language("language", language);
        if (form == LabelForm.OTHER && text == null) {
            throw new InvalidValue("text", "must be given where the form is OTHER");
        }
    }
}
