package org.nextlevel.evidence.directory.personal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.KeptReason;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** A person's entry in the directory, of which the id stays. */
@ApplicationScoped
class OwnEntry implements PersonalData {
    private final Employees employees;
    private final Sql sql;
    private final Clock clock;

    OwnEntry(Employees employees, Sql sql, Clock clock) {
        this.employees = employees;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "directory-entry";
    }

    @Override
    public ErasedPart erase(Person person) {
        Employee employee = employees.require(person.id());
        if (!employee.isErased()) {
            Instant now = clock.instant();
            employee.erase(now, LocalDate.ofInstant(now, ZoneOffset.UTC));
        }
        return ErasedPart.kept(name(), 0, 1, KeptReason.TOMBSTONE);
    }

    @Override
    public List<JsonNode> export(Person person) {
        return PersonalTable.rows(sql, "employee", "id = :person", person);
    }
}
