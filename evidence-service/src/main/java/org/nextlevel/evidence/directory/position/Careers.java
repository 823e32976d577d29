package org.nextlevel.evidence.directory.position;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.line.AtHand;

/** What people were before; what they are now is kept with the person. */
@ApplicationScoped
public class Careers implements PanacheRepositoryBase<PastPosition, UUID> {
    /** More than anybody has in a career. */
    private static final int MOST = 200;

    private final FollowCareer follow;
    private final AtHand atHand;

    Careers(FollowCareer follow, AtHand atHand) {
        this.follow = follow;
        this.atHand = atHand;
    }

    /** Looks up together what these people were before, which then costs no query each. */
    public void lookUp(Collection<UUID> employees) {
        Pasts pasts = new Pasts(new HashMap<>());
        employees.forEach(employee -> pasts.byPerson.put(employee, new ArrayList<>()));
        if (!employees.isEmpty()) {
            list("employeeId in ?1 and correctedAt is null", employees).forEach(pasts::add);
        }
        atHand.keep(Pasts.class, pasts);
    }

    /** The same of one person who is about to be written, unless it was looked up already. */
    public void hold(UUID employee) {
        Pasts pasts = atHand.find(Pasts.class).orElseGet(() -> {
            var none = new Pasts(new HashMap<>());
            atHand.keep(Pasts.class, none);
            return none;
        });
        pasts.byPerson.computeIfAbsent(employee, one -> new ArrayList<>(ask(one)));
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
                .forEach(held -> add(new PastPosition(employee, held)));
        if (same(after.held(), before.present()).isEmpty()) {
            add(new PastPosition(employee, before.present())
                    .corrected(before.present().leftOn(), now));
        }
        if (!after.equals(before)) {
            follow.became(employee, after);
        }
    }

    private void add(PastPosition row) {
        persist(row);
        atHand.find(Pasts.class).ifPresent(pasts -> pasts.add(row));
    }

    private List<PastPosition> believed(UUID employee) {
        return atHand.find(Pasts.class)
                .map(pasts -> pasts.byPerson.get(employee))
                .map(Careers::believed)
                .orElseGet(() -> ask(employee));
    }

    private static List<PastPosition> believed(List<PastPosition> rows) {
        return rows.stream().filter(row -> row.correctedAt() == null).toList();
    }

    private List<PastPosition> ask(UUID employee) {
        return find("employeeId = ?1 and correctedAt is null", Sort.descending("position.since"), employee)
                .range(0, MOST - 1)
                .list();
    }

    private static Optional<Tenure> same(List<Tenure> rows, Tenure one) {
        return rows.stream().filter(one::isSame).findFirst();
    }

    private record Pasts(Map<UUID, List<PastPosition>> byPerson) {
        void add(PastPosition row) {
            byPerson.computeIfPresent(row.employeeId(), (_, rows) -> {
                rows.add(row);
                return rows;
            });
        }
    }
}
