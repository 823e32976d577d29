package org.nextlevel.evidence.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.tenant.Aggregate;
import org.nextlevel.sentence.Sentence;

/** That a person is erased: once confirmed there is no way back, and the receipt stays. */
@Entity
class Erasure extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private UUID askedBy;
    private Instant askedAt;
    private Instant withdrawnAt;
    private UUID confirmedBy;
    private Instant confirmedAt;

    /** Null where nobody has to have time to object. */
    private Instant dueAt;

    private Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ErasureReceipt> receipts = List.of();

    protected Erasure() {}

    Erasure(UUID employeeId, UUID askedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.askedBy = askedBy;
        this.askedAt = at;
    }

    /**
     * A second person confirms it: what the person asked for or confirms is due at once, all else when there was time to
     * object.
     *
     * @throws Conflict {@code erasure-state} when it was withdrawn or confirmed
     */
    void confirm(UUID by, Instant at, Duration timeToObject) {
        require("confirmed", ErasureState.ASKED);
        confirmedBy = by;
        confirmedAt = at;
        dueAt = employeeId.equals(askedBy) || employeeId.equals(by) ? null : at.plus(timeToObject);
    }

    /** @throws Conflict {@code erasure-state} when it was withdrawn or carried out */
    void withdraw(Instant at) {
        require("withdrawn", ErasureState.ASKED, ErasureState.SCHEDULED);
        withdrawnAt = at;
    }

    /**
     * A service says that it did it; what it says again changes nothing.
     *
     * @param all whose receipts make it complete
     */
    void acknowledge(ErasureReceipt receipt, Set<String> all) {
        if (services().contains(receipt.service())) {
            return;
        }
        List<ErasureReceipt> more = new ArrayList<>(receipts);
        more.add(receipt);
        receipts = List.copyOf(more);
        endedAt = services().containsAll(all) ? receipt.at() : null;
    }

    private void require(String verb, ErasureState... states) {
        if (!List.of(states).contains(state())) {
            throw new Conflict(
                    "erasure-state",
                    "Erasure %s is %s: it can be %s only while it is %s.",
                    id,
                    state(),
                    Sentence.of(verb),
                    Sentence.list(Arrays.stream(states).map(Sentence::word).toList()));
        }
    }

    ErasureState state() {
        if (withdrawnAt != null) {
            return ErasureState.WITHDRAWN;
        }
        if (confirmedAt == null) {
            return ErasureState.ASKED;
        }
        if (dueAt != null && receipts.isEmpty()) {
            return ErasureState.SCHEDULED;
        }
        return endedAt == null ? ErasureState.RUNNING : ErasureState.DONE;
    }

    /** The names of those that did it. */
    Set<String> services() {
        return receipts.stream().map(ErasureReceipt::service).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Null while nobody confirmed it. */
    UUID confirmedBy() {
        return confirmedBy;
    }

    /** Null while nobody confirmed it. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** When it is carried out; null while nobody confirmed it, and where it was at once. */
    Instant dueAt() {
        return dueAt;
    }

    /** Null while not every service did it. */
    Instant endedAt() {
        return endedAt;
    }

    List<ErasureReceipt> receipts() {
        return receipts;
    }
}
