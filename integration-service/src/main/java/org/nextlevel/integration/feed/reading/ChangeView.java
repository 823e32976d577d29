package org.nextlevel.integration.feed.reading;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.feed.change.Change;
import org.nextlevel.integration.feed.change.ChangeDetails;
import org.nextlevel.integration.feed.change.ChangeType;
import org.nextlevel.integration.feed.change.ChangedThing;

/**
 * Something that happened, as other systems read it.
 *
 * @param cursor the place right after it
 */
@Schema(name = "Change")
public record ChangeView(
        @Schema(
                description = "Id of what happened, the same whenever it is told.",
                examples = "0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22")
        UUID id,

        @Schema(
                description = "The place right after it: go on from here when it is taken over.",
                examples = "BkKf2xq0Q3iVq2m1lHh8ygAAAAAAAABB")
        String cursor,

        @Schema(implementation = String.class, description = "What happened.", examples = "promotion.approved")
        ChangeType type,

        Instant occurredAt,
        ChangedThing thing,

        @Nullable @Schema(description = "Whose it is; absent where it is nobody's.")
        ChangedPerson person,

        ChangeDetails details,

        @Nullable
        @Schema(
                description = "Where more of it is read; absent where there is nothing to read.",
                examples = "/api/promotions/8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e")
        String href) {

    /** Whose a change is. */
    public record ChangedPerson(
            UUID id,

            @Nullable
            @Schema(
                    description = "The id that the HR system has for the person; absent where it has none.",
                    examples = "hr-0007")
            String externalId) {}

    /**
     * As it is told.
     *
     * @param externalIds what the HR system calls people
     */
    public static ChangeView of(Change change, FeedPlace place, Map<UUID, String> externalIds) {
        UUID employee = change.employeeId();
        return new ChangeView(
                change.id(),
                place.encoded(),
                change.type(),
                change.occurredAt(),
                change.thing(),
                employee == null ? null : new ChangedPerson(employee, externalIds.get(employee)),
                change.details(),
                href(change));
    }

    private static @Nullable String href(Change change) {
        ChangedThing thing = change.thing();
        if (change.type() == ChangeType.PERSON_ERASED) {
            return null;
        }
        if (change.type() == ChangeType.PROMOTION_APPROVED) {
            return "/api/promotions/" + thing.id();
        }
        return switch (thing.kind()) {
            case PERSON -> "/api/employees/" + thing.id();
            case CASE -> "/api/cases/" + thing.id();
            case PROMOTION -> "/api/promotions/" + thing.id();
            case FRAMEWORK ->
                "/api/frameworks/%s/versions/%d".formatted(change.details().framework(), thing.version());
            case AGREEMENT -> null;
        };
    }
}
