package org.nextlevel.evidence.directory.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.position.Tenure;

/** How somebody stands at the end of a day, as one fact after another is taken in. */
final class Standing {
    /** Null before the first. */
    private Position position;

    private UUID managerId;
    private boolean employed = true;

    void take(DatedFact fact) {
        switch (fact.kind()) {
            case POSITION -> position = fact.position();
            case MANAGER -> managerId = fact.managerId();
            case LEAVING -> employed = !isKnown();
            case RETURN -> employed = true;
        }
    }

    /** Whether any position was told: before that nobody works here, and nobody leaves. */
    private boolean isKnown() {
        return position != null;
    }

    /** Adds to the rows of a career what the day changed in it. */
    void writeTo(List<Tenure> rows, LocalDate day) {
        if (!isKnown()) {
            return;
        }
        boolean wasHere = !rows.isEmpty() && rows.getLast().leftOn() == null;
        boolean begins = rows.isEmpty() || !isLike(rows.getLast());
        if (employed && (begins || !wasHere)) {
            rows.add(new Tenure(position.startingOn(day), managerId, null));
        } else if (!employed && (rows.isEmpty() || wasHere && begins)) {
            // Who leaves on the day of a change leaves with it.
            rows.add(new Tenure(position.startingOn(day), managerId, day));
        } else if (!employed && wasHere) {
            rows.set(rows.size() - 1, rows.getLast().leaving(day));
        }
    }

    /** The facts of a day that are missing for this to be how a career has it. */
    List<DatedFact> missingFor(Tenure held, LocalDate day) {
        List<DatedFact> missing = new ArrayList<>();
        boolean away = held.leftOn() != null;
        if (!away || !day.isAfter(held.leftOn())) {
            if (!isKnown() || !position.isLike(held.position())) {
                missing.add(DatedFact.ofEntry(CareerChangeKind.POSITION, day, held.position(), null));
            }
            if (!Objects.equals(managerId, held.managerId())) {
                missing.add(DatedFact.ofEntry(CareerChangeKind.MANAGER, day, null, held.managerId()));
            }
        }
        if (employed == away) {
            missing.add(DatedFact.ofEntry(away ? CareerChangeKind.LEAVING : CareerChangeKind.RETURN, day, null, null));
        }
        return missing;
    }

    private boolean isLike(Tenure held) {
        return position.isLike(held.position()) && Objects.equals(managerId, held.managerId());
    }
}
