package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Subjects subjects;
    private final Employees employees;
    private final Frameworks frameworks;
    private final Clock clock;

    ReadNeeds(Needs needs, Subjects subjects, Employees employees, Frameworks frameworks, Clock clock) {
        this.needs = needs;
        this.subjects = subjects;
        this.employees = employees;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * A need as something that help is offered for.
     *
     * @throws NotFound when there is none that concerns the caller
     */
    public AskedHelp requireAskedHelp(UUID id) {
        VisibleNeed visible = require(id);
        Need need = visible.need();
        return new AskedHelp(id, visible.reader(), need.isBy(visible.reader()), need.isOpen(LocalDate.now(clock)));
    }

    /** The open ones, those that end soonest first. */
    Page<VisibleNeed> page(PageRequest request) {
        List<Framework> known = frameworks.latest();
        return reader().map(reader -> needs.page(reader, LocalDate.now(clock), request)
                        .map(need -> new VisibleNeed(need, reader.caller(), known, null)))
                .orElse(new Page<>(List.of(), null));
    }

    /** @throws NotFound when there is none that concerns the caller */
    VisibleNeed require(UUID id) {
        Subject reader = reader().orElseThrow(() -> new NotFound("need", id));
        return new VisibleNeed(needs.require(id, reader), reader.caller(), frameworks.latest(), null);
    }

    private Optional<Subject> reader() {
        return subjects.findMe().map(me -> new Subject(me, employees.lineOf(me.id()), me.id()));
    }
}
