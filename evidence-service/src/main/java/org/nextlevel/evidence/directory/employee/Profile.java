package org.nextlevel.evidence.directory.employee;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What HR says of somebody beside name and position. It stays in this service and is in no event. What is null is not known.
 *
 * @param email as written; several people may share one
 * @param language a BCP 47 tag, such as {@code de-CH}
 * @param timeZone an IANA name; null is the company's
 * @param levelFoundBy the rule that found the level, as {@code 3/2}: the third rule of version 2; null when it was told, or is not
 *     known
 * @param attributes what else the company says, by the names that it declared
 */
@Embeddable
public record Profile(
        String email,
        String language,
        String timeZone,
        String costCentre,
        String location,
        String employmentType,
        String levelFoundBy,
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> attributes) {
    /** Nothing is known. */
    public static final Profile NONE = new Profile(null, null, null, null, null, null, null, null);

    public Profile {
        attributes = attributes == null || attributes.isEmpty() ? null : Map.copyOf(attributes);
    }

    /** What else the company says, by name; empty for nothing. */
    public Map<String, String> attributesByName() {
        return attributes == null ? Map.of() : attributes;
    }

    /** @param address in lower case */
    boolean hasEmail(String address) {
        return email != null && email.toLowerCase(Locale.ROOT).equals(address);
    }
}
