package org.nextlevel.evidence.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.PersonReference;

/**
 * An erasure, and once it is confirmed its receipt.
 *
 * @param person by id alone once erased
 * @param confirmedBy absent while nobody confirmed it
 * @param confirmedAt absent while nobody confirmed it
 * @param dueAt when it is carried out unless somebody objects; absent where nobody confirmed it, and where it was at once
 * @param endedAt absent while not every service did it
 * @param waitsFor services that have not said so far that they did it
 */
record ErasureView(
        UUID id,
        ErasureState state,
        PersonReference person,
        PersonReference askedBy,
        @Schema(examples = "2026-06-30T08:00:00Z") Instant askedAt,
        @Nullable PersonReference confirmedBy,
        @Nullable @Schema(examples = "2026-06-30T09:00:00Z") Instant confirmedAt,
        @Nullable @Schema(examples = "2026-07-01T09:00:00Z") Instant dueAt,
        @Nullable @Schema(examples = "2026-06-30T09:00:02Z") Instant endedAt,
        List<ErasureReceipt> receipts,
        Set<String> waitsFor,
        List<Action> actions) {
    /** What can be done with an erasure. */
    private enum ErasureMove {
        CONFIRM,
        WITHDRAW
    }

    /**
     * @param naming of people by their ids
     * @param mayConfirm whether the caller is the second person
     * @param mayWithdraw whether the caller asked for it, or is the person
     */
    static ErasureView of(Erasure erasure, Set<String> all, Naming naming, boolean mayConfirm, boolean mayWithdraw) {
        Set<String> waiting = new TreeSet<>(erasure.state() == ErasureState.RUNNING ? all : Set.of());
        waiting.removeAll(erasure.services());
        return new ErasureView(
                erasure.id(),
                erasure.state(),
                naming.of(erasure.employeeId()),
                naming.of(erasure.askedBy()),
                erasure.askedAt(),
                erasure.confirmedBy() == null ? null : naming.of(erasure.confirmedBy()),
                erasure.confirmedAt(),
                erasure.dueAt(),
                erasure.endedAt(),
                erasure.receipts(),
                waiting,
                actions(erasure, mayConfirm, mayWithdraw));
    }

    /** How people are called. */
    @FunctionalInterface
    interface Naming {
        PersonReference of(UUID person);
    }

    private static List<Action> actions(Erasure erasure, boolean mayConfirm, boolean mayWithdraw) {
        boolean isAsked = erasure.state() == ErasureState.ASKED;
        boolean isOpen = isAsked || erasure.state() == ErasureState.SCHEDULED;
        String path = "/api/erasures/" + erasure.id();
        return Stream.of(
                        isAsked && mayConfirm ? Action.post(ErasureMove.CONFIRM, path + "/confirmation") : null,
                        isOpen && mayWithdraw ? Action.delete(ErasureMove.WITHDRAW, path) : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
