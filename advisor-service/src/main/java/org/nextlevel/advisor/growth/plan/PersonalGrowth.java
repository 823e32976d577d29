package org.nextlevel.advisor.growth.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nextlevel.kit.personal.PersonalData;
import org.nextlevel.kit.personal.PersonalTable;
import org.nextlevel.kit.sql.Sql;

/** What is kept of how a person grows and helps others to. */
@ApplicationScoped
class PersonalGrowth {
    /** The level that the person aims at. */
    @Produces
    @Singleton
    PersonalData goals(Sql sql) {
        return new PersonalTable(sql, "goals", "goal", "employee_id");
    }

    /** What the person set out to do. */
    @Produces
    @Singleton
    PersonalData planActions(Sql sql) {
        return new PersonalTable(sql, "plan-actions", "plan_action", "employee_id");
    }

    /** What the person asked help with, with what others offered. */
    @Produces
    @Singleton
    PersonalData needs(Sql sql) {
        return new PersonalTable(sql, "needs", "need", "author_id");
    }

    /** The help that the person offered to others. */
    @Produces
    @Singleton
    PersonalData offers(Sql sql) {
        return new PersonalTable(sql, "offers", "need_offer", "offerer_id");
    }

    /** Whether the person agreed to be counted. */
    @Produces
    @Singleton
    PersonalData roleModels(Sql sql) {
        return new PersonalTable(sql, "role-model-choice", "role_model", "employee_id");
    }
}
