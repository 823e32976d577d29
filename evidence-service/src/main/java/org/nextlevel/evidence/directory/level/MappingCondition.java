package org.nextlevel.evidence.directory.level;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a field of an entry has one of some values.
 *
 * @param field one of {@link #FIELDS}, or a declared attribute behind {@code attributes.}
 * @param oneOf upper and lower case alike; a star at the end stands for any ending
 */
public record MappingCondition(
        @NotBlank
        @Size(max = 80)
        @Schema(
                description =
                        "title, department, costCentre, location, employmentType, group (the displayName of one in SCIM), or"
                                + " attributes. and a declared name.",
                examples = "title")
        String field,

        @NotEmpty
        @Size(max = 100)
        @Schema(
                description = "Upper and lower case alike; a star at the end stands for any ending.",
                examples = "[\"Driver\", \"Senior driver*\"]")
        List<@NotBlank @Size(max = 200) String> oneOf) {
    /** What a condition may ask for beside attributes. */
    public static final Set<String> FIELDS =
            Set.of("title", "department", "costCentre", "location", "employmentType", MappingCondition.GROUP);

    /** That the person is in a group of this name, which a provider keeps by SCIM. */
    public static final String GROUP = "group";

    /** Where attributes begin. */
    public static final String ATTRIBUTE = "attributes.";

    boolean holds(@NotNull Map<String, List<String>> facts) {
        return facts.getOrDefault(field, List.of()).stream()
                .map(fact -> fact.strip().toLowerCase(Locale.ROOT))
                .anyMatch(fact -> oneOf.stream().anyMatch(value -> isLike(fact, value)));
    }

    private static boolean isLike(String fact, String value) {
        String asked = value.strip().toLowerCase(Locale.ROOT);
        return asked.endsWith("*") ? fact.startsWith(asked.substring(0, asked.length() - 1)) : fact.equals(asked);
    }
}
