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
        @Pattern(regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?", message = "must be the code of a language, such as de or it")
        @Schema(examples = "de")
        String language,

        @NotEmpty @Size(max = 200) @Schema(examples = "[\"angelernt\", \"unter meine Fittiche\", \"*azubi\"]")
        List<
                        @NotBlank @Size(min = 3, max = 80)
                        @Pattern(
                                regexp = "\\*?[^*\\s][^*]*[^*\\s]",
                                message = "may have one * only, before its first letter, and no blanks around it")
                        String>
                words) {

    /** No list means the same as an empty one. */
    public CompetencyWords {
        words = Lists.of(words);
    }
}
