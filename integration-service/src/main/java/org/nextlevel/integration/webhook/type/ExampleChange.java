package org.nextlevel.integration.webhook.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeDetails;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.ChangedThing;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.integration.feed.change.ThingKind;

/** A change of a type, as it may be. */
final class ExampleChange {
    static final UUID EMPLOYEE = UUID.fromString("256b8039-40e3-4225-baf8-195562b84507");
    static final String EXTERNAL_ID = "hr-0007";

    private static final UUID ID = UUID.fromString("fed9e512-266f-4374-a349-69265d9b1b12");
    private static final UUID THING = UUID.fromString("8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e");
    private static final Instant AT = Instant.parse("2026-11-27T21:02:26.979319Z");
    private static final String FRAMEWORK = "engineering";
    private static final String LEVEL = "engineer";
    private static final long VERSION = 3;

    private static final Map<ChangeType, String> SAID_OF_PROMOTIONS = Map.of(
            ChangeType.PROMOTION_ACKNOWLEDGED, "ACKNOWLEDGED", ChangeType.PROMOTION_ACKNOWLEDGEMENT_REFUSED, "REFUSED");

    private ExampleChange() {}

    static PlacedChange of(ChangeType type) {
        ThingKind kind = kind(type);
        return new PlacedChange(
                1,
                new Change(
                        ID,
                        type,
                        AT,
                        kind == ThingKind.FRAMEWORK ? null : EMPLOYEE,
                        new ChangedThing(kind, kind == ThingKind.PERSON ? EMPLOYEE : THING, VERSION),
                        details(type, kind),
                        null));
    }

    private static ThingKind kind(ChangeType type) {
        String subject = type.label().substring(0, type.label().indexOf('.'));
        return switch (subject) {
            case "person" -> ThingKind.PERSON;
            case "framework" -> ThingKind.FRAMEWORK;
            case "requirements" -> ThingKind.AGREEMENT;
            case "promotion" -> SAID_OF_PROMOTIONS.containsKey(type) ? ThingKind.PROMOTION : ThingKind.CASE;
            default -> ThingKind.CASE;
        };
    }

    private static ChangeDetails details(ChangeType type, ThingKind kind) {
        LocalDate day = LocalDate.of(2026, 3, 31);
        return switch (kind) {
            case PERSON ->
                type == ChangeType.PERSON_ERASED
                        ? ChangeDetails.NONE
                        : ChangeDetails.ofPosition(
                                FRAMEWORK, LEVEL, day.minusYears(2), type == ChangeType.PERSON_LEFT ? day : null);
            case FRAMEWORK -> ChangeDetails.ofVersion(FRAMEWORK, VERSION);
            case AGREEMENT -> ChangeDetails.NONE;
            case CASE ->
                type == ChangeType.PROMOTION_APPROVED
                        ? ofCase("Senior Engineer", "PROMOTED", day.plusDays(1))
                        : ofCase(null, "SUBMITTED", null);
            case PROMOTION -> ofCase(null, SAID_OF_PROMOTIONS.get(type), day.plusDays(1));
        };
    }

    private static ChangeDetails ofCase(@Nullable String targetName, String state, @Nullable LocalDate effectiveOn) {
        return ChangeDetails.ofCase(FRAMEWORK, VERSION, LEVEL, "senior", targetName, state, effectiveOn);
    }
}
