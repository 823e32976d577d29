package org.nextlevel.integration.notification.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.sentence.SpokenLanguages;

/**
 * Who is told, as the directory knows them at this moment; kept nowhere.
 *
 * @param isHere false for who does not work here any more
 * @param email null where the directory has none
 * @param language a BCP 47 tag; null where it is not known
 * @param timeZone an IANA name; null for the company's, which is UTC
 * @param names of the others whom a sentence names, as far as they work here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Recipient(
        boolean isHere,
        @Nullable String email,
        @Nullable String language,
        @Nullable String timeZone,
        Map<UUID, String> names) {
    /** The readers of a room, who are told in its language. */
    public static Recipient room(Locale language) {
        return new Recipient(true, null, language.toLanguageTag(), null, Map.of());
    }

    /** The language that they read. */
    public Locale locale() {
        return SpokenLanguages.of(language);
    }

    /** Where they are. */
    public ZoneId zone() {
        return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
    }
}
