package org.nextlevel.advisor.copy.people;

/**
 * SQL for the people above and below one person, whom the statement calls {@code :person}. A statement begins with {@code
 * with recursive} and the common tables it needs, so that another wing asks about people within one statement of its own.
 */
public final class ReportingLine {
    /** The table {@code line}: the ids of all managers above the person, and null. */
    // Each of the line is looked up by itself: how many it will be is not known beforehand, and what is joined would
    // read the company.
    // union, not union all: a circle of managers, possible while events are on their way, ends.
    public static String above() {
        return """
            line (id) as (
                select manager_id from employee where tenant = :tenant and id = :person
                union
                select (select manager_id from employee where tenant = :tenant and employee.id = line.id) from line)""";
    }

    /** The table {@code below}: the ids of the person and of everybody below. */
    public static String below() {
        return """
            below (id) as (
                select cast(:person as uuid)
                union
                select under.id from below cross join lateral (
                    select id from employee where tenant = :tenant and manager_id = below.id offset 0) under)""";
    }

    /** The table {@code departments}: the keys of the departments in which those of {@link #below} hold positions. */
    public static String departments() {
        return """
            departments (name) as (
                select (select department from employee where tenant = :tenant and employee.id = below.id) from below)""";
    }

    private ReportingLine() {}
}
