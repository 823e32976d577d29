package org.nextlevel.kit.personal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure did with one sort of data: numbers and a fixed reason, no word of anybody.
 *
 * @param name the noun of the {@link PersonalData}
 * @param erased how many things are gone
 * @param kept how many things remain, without the person's words and name
 * @param reason why; null when nothing is kept
 */
public record ErasedPart(
        @Schema(examples = "plan-actions") String name,
        @Schema(examples = "12") long erased,
        @Schema(examples = "0") long kept,
        @Nullable KeptReason reason) {
    /** All of it is gone. */
    public static ErasedPart gone(String name, long erased) {
        return new ErasedPart(name, erased, 0, null);
    }

    /** Some of it remains; without a reason where nothing does. */
    public static ErasedPart kept(String name, long erased, long kept, KeptReason reason) {
        return new ErasedPart(name, erased, kept, kept == 0 ? null : reason);
    }
}
