package org.nextlevel.kit.value;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All types that a request gives as text, in bodies and parameters alike. */
public final class TextForms {
    /** Lengths of time and years are not among them: in JSON these are numbers. */
    private static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(UUID.class, "id (UUID, such as 7b6f0d0e-6f0a-4c3c-9a55-0b8f6f9f1c11)", TextForms::id),
            new TextForm<>(LocalDate.class, "date (ISO 8601, such as 2026-03-31)", LocalDate::parse),
            new TextForm<>(YearMonth.class, "month (ISO 8601, such as 2026-03)", YearMonth::parse),
            new TextForm<>(Instant.class, "moment (ISO 8601, such as 2026-03-31T09:30:00Z)", Instant::parse),
            new TextForm<>(
                    LocalDateTime.class,
                    "date with a time and no offset (ISO 8601, such as 2026-03-31T09:30)",
                    LocalDateTime::parse),
            new TextForm<>(LocalTime.class, "time (ISO 8601, such as 09:30)", LocalTime::parse),
            new TextForm<>(
                    OffsetDateTime.class,
                    "moment with an offset (ISO 8601, such as 2026-03-31T09:30+02:00)",
                    OffsetDateTime::parse),
            new TextForm<>(
                    ZonedDateTime.class,
                    "moment with an offset (ISO 8601, such as 2026-03-31T09:30+02:00)",
                    ZonedDateTime::parse),
            new TextForm<>(ZoneId.class, "time zone (such as Europe/Berlin)", ZoneId::of),
            new TextForm<>(Currency.class, "currency (ISO 4217, such as EUR)", Currency::getInstance),
            new TextForm<>(URI.class, "address (URI, such as https://example.org/a)", URI::create));

    private TextForms() {}

    /** Each of them. */
    public static List<TextForm<?>> all() {
        return ALL;
    }

    /** The form of a type; empty for one that a request does not give as text, or gives as any text. */
    public static Optional<TextForm<?>> of(Class<?> type) {
        return ALL.stream().filter(form -> form.type() == type).findFirst();
    }

    /** Java reads {@code 1-1-1-1-1} as an id too. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
