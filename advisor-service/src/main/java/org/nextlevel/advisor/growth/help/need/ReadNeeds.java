package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The needs as the caller may see them; none concerns an account that is no employee. */
@ApplicationScoped
public class ReadNeeds {
    private final Needs needs;
    private final OpenToOffers openToOffers;
    private final Subjects subjects;
    private final Employees employees;
    private final Frameworks frameworks;
    private final Clock clock;

    ReadNeeds(
            Needs needs,
            OpenToOffers openToOffers,
            Subjects subjects,
            Employees employees,
            Frameworks frameworks,
            Clock clock) {
        this.needs = needs;
        this.openToOffers = openToOffers;
        this.subjects = subjects;
        this.employees = employees;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** Which needs help may be offered with, as whoever keeps offers knows it. */
    public interface OpenToOffers {
        /** Those of these needs that a person may offer help with, by id; one query. */
        Set<UUID> among(List<AskedHelp> needs);
    }

    /**
     * A need as something that help is offered for.
     *
     * @throws NotFound when there is none that concerns the caller
     */
    public AskedHelp requireAskedHelp(UUID id) {
        Subject reader = reader().orElseThrow(() -> new NotFound("need", id));
        return asked(needs.require(id, reader), reader.caller());
    }

    /** The open ones, those that end soonest first. */
    Page<VisibleNeed> page(PageRequest request) {
        List<Framework> known = frameworks.latest();
        return reader().map(reader -> {
                    Page<Need> page = needs.page(reader, LocalDate.now(clock), request);
                    Set<UUID> open = open(page.items(), reader.caller());
                    return page.map(
                            need -> new VisibleNeed(need, reader.caller(), known, open.contains(need.id()), null));
                })
                .orElse(new Page<>(List.of(), null));
    }

    /** @throws NotFound when there is none that concerns the caller */
    VisibleNeed require(UUID id) {
        Subject reader = reader().orElseThrow(() -> new NotFound("need", id));
        Need need = needs.require(id, reader);
        boolean open = open(List.of(need), reader.caller()).contains(id);
        return new VisibleNeed(need, reader.caller(), frameworks.latest(), open, null);
    }

    /** Those of these needs that the caller may offer help with now, by id. */
    Set<UUID> open(List<Need> read, UUID caller) {
        return openToOffers.among(read.stream().map(need -> asked(need, caller)).toList());
    }

    private AskedHelp asked(Need need, UUID caller) {
        return new AskedHelp(need.id(), caller, need.isBy(caller), need.isOpen(LocalDate.now(clock)));
    }

    private Optional<Subject> reader() {
        return subjects.findMe().map(me -> new Subject(me, employees.lineOf(me.id()), me.id()));
    }
}
