package org.nextlevel.advisor.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nextlevel.advisor.advice.fact.GatherFacts;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.engine.rule.Rule;
import org.nextlevel.engine.rule.Rules;

/** Counts for how many people a rule holds, by what they shared with their direct managers. */
@ApplicationScoped
class CountPeople {
    private static final int MOST = 500;
    private static final int BATCH = 100;
    private final Employees employees;
    private final GatherFacts gather;

    CountPeople(Employees employees, GatherFacts gather) {
        this.employees = employees;
        this.gather = gather;
    }

    PeopleCount whomItConcerns(Rule rule) {
        int people = 0;
        int concerned = 0;
        UUID last = null;
        List<Employee> batch = employees.after(last, BATCH);
        while (!batch.isEmpty() && people < MOST) {
            for (Employee employee : batch) {
                // Seen as the person sees the shared perspective: with the direct manager's eyes.
                var subject = new Subject(employee, employees.lineOf(employee.id()), employee.id());
                var facts = gather.of(subject, Perspective.SHARED);
                concerned += Rules.apply(rule, facts).isPresent() ? 1 : 0;
            }
            people += batch.size();
            last = batch.getLast().id();
            // One batch at a time is kept in memory.
            employees.getEntityManager().clear();
            batch = employees.after(last, BATCH);
        }
        return PeopleCount.of(rule, people, batch.isEmpty(), concerned);
    }
}
