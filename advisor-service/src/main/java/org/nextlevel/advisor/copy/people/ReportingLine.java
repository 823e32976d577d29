package org.nextlevel.advisor.copy.people;

/**
 * SQL for the people above and below one person, whom the statement calls {@code :person}. A statement begins with {@code
 * with recursive} and the common tables it needs, so that another wing asks about people within one statement of its own.
 */
public final class ReportingLine {
    /** The table {@code line}: the ids of all managers above the person, and null. */
    // union, not union all: a circle of managers, possible while events are on their way, ends.
    public static String above() {
        return """
            line (id) as (
                select manager_id from employee where tenant = :tenant and id = :person
                union
                select above.manager_id from employee above join line on above.tenant = :tenant and above.id = line.id)""";
    }

    /** The table {@code below}: the ids of the person and of everybody below. */
    public static String below() {
        return """
            below (id) as (
                select cast(:person as uuid)
                union
                select under.id from employee under join below on under.tenant = :tenant and under.manager_id = below.id)""";
    }

    /** The table {@code departments}: the keys of the departments in which those of {@link #below} hold positions. */
    public static String departments() {
        return """
            departments (name) as (
                select department from employee where tenant = :tenant and id in (select id from below))""";
    }

    private ReportingLine() {}
}
