package org.nextlevel.advisor.readiness.team;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.nextlevel.advisor.readiness.assessment.AssessmentSnapshot;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The direct reports of a manager, in one query however many they are. */
@ApplicationScoped
class Team {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String MEMBERS = """
            with member as (
                select tenant, id, framework, level from employee
                where tenant = ? and manager_id = ? and active and id > ? order by id limit ?)
            select m.id, m.framework, m.level, a.target, a.assessed_on, a.snapshot,
                (select count(*) from plan_action p where p.tenant = m.tenant and p.employee_id = m.id
                    and p.visibility = 'MANAGER' and p.state in ('OPEN', 'IN_PROGRESS') and p.due_on < ?) as overdue,
                (select count(*) from requirement_agreement r where r.tenant = m.tenant and r.employee_id = m.id
                    and r.state = 'ASKED') as unanswered,
                (select count(*) from commitment c join promotion_case k on k.tenant = c.tenant and k.id = c.case_id
                    where c.tenant = m.tenant and c.employee_id = m.id and c.state = 'OPEN' and c.due_on < ?
                    and k.shared_with_manager and k.state not in ('COMPLETED', 'CLOSED')) as overdue_commitments
            from member m left join assessment a
                on a.tenant = m.tenant and a.employee_id = m.id and a.perspective = 'SHARED'
            order by m.id, a.target""";

    private final DataSource database;
    private final CurrentTenant tenant;
    private final ObjectMapper json;

    Team(DataSource database, CurrentTenant tenant, ObjectMapper json) {
        this.database = database;
        this.tenant = tenant;
        this.json = json;
    }

    /** A page of them in the order of their ids, and one more when there is another page. */
    List<TeamMember> of(UUID manager, PageRequest page, LocalDate today) {
        UUID after = page.after().map(cursor -> cursor.id(0)).orElse(FIRST);
        String owner = tenant.require();
        SequencedMap<UUID, TeamMember> members = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MEMBERS)) {
            select.setString(1, owner);
            select.setObject(2, manager);
            select.setObject(3, after);
            select.setInt(4, page.rows());
            select.setObject(5, today);
            select.setObject(6, today);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    TeamMember member = read(rows);
                    members.merge(member.employeeId(), member, Team::joined);
                }
            }
            return List.copyOf(members.values());
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The team could not be read.", e);
        }
    }

    private TeamMember read(ResultSet row) throws SQLException, JsonProcessingException {
        String target = row.getString("target");
        return new TeamMember(
                row.getObject("id", UUID.class),
                row.getString("framework"),
                row.getString("level"),
                target == null
                        ? List.of()
                        : List.of(TeamMember.Readiness.of(
                                target,
                                row.getObject("assessed_on", LocalDate.class),
                                json.readValue(row.getString("snapshot"), AssessmentSnapshot.class))),
                row.getInt("overdue"),
                row.getInt("unanswered"),
                row.getInt("overdue_commitments"));
    }

    private static TeamMember joined(TeamMember first, TeamMember next) {
        List<TeamMember.Readiness> all = new ArrayList<>(first.readiness());
        all.addAll(next.readiness());
        return new TeamMember(
                first.employeeId(),
                first.framework(),
                first.level(),
                all,
                first.overdueActions(),
                first.unansweredQuestions(),
                first.overdueCommitments());
    }
}
