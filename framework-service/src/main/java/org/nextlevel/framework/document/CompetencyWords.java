package org.nextlevel.framework.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say for a competency in a language: suggestions find it by these words.
 *
 * @param language code of the language, by BCP 47; where nobody here reads it, these words make it read
 * @param words words and phrases; each stands for all that begin with it and, with {@code *} before it, for all that have it
 *     anywhere
 */
public record CompetencyWords(
        @NotNull
        @Pattern(regexp = CompetencyWords.LANGUAGE, message = CompetencyWords.NO_LANGUAGE)
        @Schema(examples = "de")
        String language,

        @NotEmpty
        @Size(max = CompetencyWords.MOST)
        @Schema(examples = "[\"angelernt\", \"unter meine Fittiche\", \"*azubi\"]")
        List<
                        @NotBlank @Size(min = SHORTEST, max = LONGEST)
                        @Pattern(
                                regexp = WORD,
                                message = "may have one * only, before its first letter, and no blanks around it")
                        String>
                words) {
    /** Code of a language, by BCP 47. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?";

    /** What is said of another text. */
    public static final String NO_LANGUAGE = "must be the code of a language, such as de or it";

    /** How many words of a language a competency may have. */
    public static final int MOST = 200;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 80;
    private static final String WORD = "\\*?[^*\\s][^*]*[^*\\s]";

    /** No list means the same as an empty one. */
    public CompetencyWords {
        words = Lists.of(words);
    }

    /** Whether a text can be one of the words. */
    public static boolean isWord(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST && text.matches(WORD);
    }
}
