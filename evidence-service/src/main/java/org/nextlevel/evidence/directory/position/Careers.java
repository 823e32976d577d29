package org.nextlevel.evidence.directory.position;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people were before; what they are now is kept with the person. */
@ApplicationScoped
public class Careers implements PanacheRepositoryBase<PastPosition, UUID> {
    /** More than anybody has in a career. */
    private static final int MOST = 200;

    private final FollowCareer follow;

    Careers(FollowCareer follow) {
        this.follow = follow;
    }

    /** The career that led to the present position. */
    public Career of(UUID employee, Tenure present) {
        List<Tenure> held =
                believed(employee).stream().map(PastPosition::held).collect(Collectors.toCollection(ArrayList::new));
        held.sort(Comparator.comparing(Tenure::since));
        held.add(present);
        return new Career(held);
    }

    /** What was believed once, the latest correction first. */
    public List<Correction> corrections(UUID employee) {
        return find("employeeId = ?1 and correctedAt is not null", Sort.descending("correctedAt", "id"), employee)
                .range(0, MOST - 1)
                .stream()
                .map(row -> new Correction(row.held(), row.held().leftOn(), row.correctedAt()))
                .toList();
    }

    /** Keeps what changed: what ended, and what turned out wrong. */
    public void keep(UUID employee, Career before, Career after, Instant now) {
        List<PastPosition> known = believed(employee);
        for (PastPosition row : known) {
            same(after.past(), row.held())
                    .ifPresentOrElse(
                            held -> row.endsOn(held.leftOn()), () -> row.corrected(before.untilOf(row.held()), now));
        }
        List<Tenure> kept = known.stream().map(PastPosition::held).toList();
        after.past().stream()
                .filter(held -> same(kept, held).isEmpty())
                .forEach(held -> persist(new PastPosition(employee, held)));
        if (same(after.held(), before.present()).isEmpty()) {
            persist(new PastPosition(employee, before.present())
                    .corrected(before.present().leftOn(), now));
        }
        if (!after.equals(before)) {
            follow.became(employee, after);
        }
    }

    private List<PastPosition> believed(UUID employee) {
        return find("employeeId = ?1 and correctedAt is null", Sort.descending("position.since"), employee)
                .range(0, MOST - 1)
                .list();
    }

    private static Optional<Tenure> same(List<Tenure> rows, Tenure one) {
        return rows.stream().filter(one::isSame).findFirst();
    }
}
