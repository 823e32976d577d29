package org.nextlevel.advisor.growth.help.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.problem.NotFound;

/** The needs as the caller may see them. */
@ApplicationScoped
public class ReadNeeds {
    private final Needs needs;
    private final Subjects subjects;
    private final Employees employees;
    private final Clock clock;

    ReadNeeds(Needs needs, Subjects subjects, Employees employees, Clock clock) {
        this.needs = needs;
        this.subjects = subjects;
        this.employees = employees;
        this.clock = clock;
    }

    /**
     * A need as something that help is offered for.
     *
     * @throws NotFound when there is none that concerns the caller
     */
    public AskedHelp requireAskedHelp(UUID id) {
        NeedReader reader = requireReader(id);
        Need need = needs.require(id, reader);
        return new AskedHelp(id, reader.id(), need.isBy(reader.id()), need.isOpen(LocalDate.now(clock)));
    }

    /** The caller; empty for an account that is no employee, whom no need concerns. */
    Optional<NeedReader> reader() {
        return subjects.findMe().map(me -> new NeedReader(me.id(), employees.lineOf(me.id())));
    }

    /** The caller, who asks for a need. */
    NeedReader requireReader(UUID id) {
        return reader().orElseThrow(() -> new NotFound("need", id));
    }

    /**
     * A need and the caller whom it concerns.
     *
     * @param own whether the caller is its author
     * @param open whether help is still of use
     */
    public record AskedHelp(UUID needId, UUID caller, boolean own, boolean open) {}
}
