package org.nextlevel.advisor.growth.rolemodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;

/** Reads and changes the choice to be a role model, for the person alone. The person is an employee id, or {@code me}. */
@ApplicationScoped
@Transactional
class ChooseRoleModel {
    private final Subjects subjects;
    private final RoleModels models;

    ChooseRoleModel(Subjects subjects, RoleModels models) {
        this.subjects = subjects;
        this.models = models;
    }

    RoleModel get(String person) {
        return models.of(own(person));
    }

    /** @throws Invalid when the person wants to be named without having agreed */
    RoleModel choose(String person, String ifMatch, ChooseRoleModelRequest request) {
        UUID owner = own(person);
        if (request.named() && !request.agreed()) {
            throw new Invalid("#/named", "is only possible for who agreed");
        }
        RoleModel model = models.of(owner);
        ETag.requireMatch(ifMatch, model.tag());
        model.choose(request.agreed(), request.named());
        models.persistAndFlush(model);
        return model;
    }

    private UUID own(String person) {
        Subject subject = subjects.open(person, "role-model-read");
        if (!subject.isCaller()) {
            throw new Forbidden("Whether somebody is a role model is for that person alone.");
        }
        return subject.employee().id();
    }
}
