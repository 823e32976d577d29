package org.nextlevel.evidence.directory.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who is above and below whom, at the time of asking. Each question is one query. */
@ApplicationScoped
public class ReportingLine {
    private final EntityManager database;

    ReportingLine(EntityManager database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else changes who reports to whom: two changes at once could close a circle. */
    public void holdStill() {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended(current_setting('nextlevel.tenant'), 0))")
                .getSingleResult();
    }

    /** Whether somebody is the manager of another, directly or further up. Nobody is above themself. */
    public boolean isAbove(UUID manager, UUID employee) {
        // Plain SQL: row-level security keeps it within the tenant. UNION, not UNION ALL, ends even on a circle.
        return (Boolean) database.createNativeQuery("""
                        with recursive line(id) as (
                            select manager_id from employee where id = :employee
                            union
                            select e.manager_id from employee e join line on e.id = line.id)
                        select exists (select 1 from line where id = :manager and id <> :employee)""", Boolean.class)
                .setParameter("employee", employee)
                .setParameter("manager", manager)
                .getSingleResult();
    }

    /**
     * The ids of those who report to somebody, in the order of ids after a given one. The line goes on through who has
     * left.
     *
     * @param depth 1 for direct reports alone, 2 for theirs as well, and so on
     * @param archived whether those who have left are among them
     */
    public List<UUID> below(UUID manager, int depth, boolean archived, UUID after, int limit) {
        return database.createNativeQuery("""
                        with recursive team(id, depth, active) as (
                            select id, 1, active from employee where manager_id = :manager
                            union
                            select e.id, team.depth + 1, e.active from employee e join team on e.manager_id = team.id
                            where team.depth < :depth)
                        select distinct id from team where id > :after and (active or :archived) order by id limit :rows""", UUID.class)
                .setParameter("manager", manager)
                .setParameter("depth", depth)
                .setParameter("archived", archived)
                .setParameter("after", after)
                .setParameter("rows", limit)
                .getResultList();
    }
}
