package org.nextlevel.framework.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that one level expects of one competency. A level may expect several things of a competency; together they
 * replace what lower levels expect of it.
 *
 * @param id stays the same when the wording changes, so that versions can be compared
 * @param text null in a document that is written, when the proficiency of the competency says it all; never afterwards
 * @param aliases ids that it had in earlier versions
 * @param proficiency how well: key of a proficiency of the competency or, when the competency has none, the framework's
 *     own word, such as "Awareness"; null when it has none
 * @param required false for what is welcome but not needed
 * @param weight how much it counts beside others, more than 0 to 100; 1 when not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Expectation(
        @NotNull @Pattern(regexp = FrameworkDocument.KEY) @Schema(examples = "senior-1.communication")
        String id,

        @NotNull @Schema(examples = "senior-1") String level,
        @NotNull @Schema(examples = "communication") String competency,

        @NotBlank(message = "must not be blank, unless `proficiency` is one of the competency's that says something")
        @Size(max = 10_000)
        @Schema(examples = "Explains trade-offs to people outside engineering.")
        String text,

        @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> examples,
        @Nullable @Size(max = 80) String proficiency,
        @Size(max = 20) List<@Valid @NotNull FurtherReading> links,
        Boolean required,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 6)
        BigDecimal weight,

        @Size(max = 20) List<@NotNull @Pattern(regexp = FrameworkDocument.KEY) String> aliases) {

    /** What is not said is the usual: no examples, no links, required, weight 1. */
    public Expectation {
        examples = Lists.of(examples);
        links = Lists.of(links);
        required = required == null || required;
        aliases = Lists.of(aliases);
        weight = weight == null ? BigDecimal.ONE : weight.stripTrailingZeros();
    }

    /** The same with the text of its proficiency, when it has none of its own. */
    Expectation completed(Map<String, Competency> competencies) {
        if (text != null || proficiency == null || !competencies.containsKey(competency)) {
            return this;
        }
        return competencies.get(competency).proficiencies().stream()
                .filter(one -> one.key().equals(proficiency))
                .findFirst()
                .map(one -> new Expectation(
                        id, level, competency, one.text(), examples, proficiency, links, required, weight, aliases))
                .orElse(this);
    }
}
