package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.hr.RenumberEmployee;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.directory.provisioned.ProvisionedProfiles;
import org.nextlevel.evidence.scim.group.Memberships;
import org.nextlevel.evidence.scim.patch.ApplyPatch;
import org.nextlevel.evidence.scim.patch.PatchStep;
import org.nextlevel.evidence.scim.person.UserFacts;
import org.nextlevel.evidence.scim.person.WithFacts;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;
import org.nextlevel.evidence.scim.protocol.VersionTag;
import org.nextlevel.evidence.scim.schema.AsDefined;
import org.nextlevel.evidence.scim.schema.ResourceKind;

/** Adds, changes and takes out people as an identity provider says. */
@ApplicationScoped
class WriteUser {
    private final KeepUser keep;
    private final ComeBack comeBack;
    private final ProvisionedPeople people;
    private final ProvisionedProfiles profiles;
    private final RenumberEmployee renumber;
    private final WriteEntry entries;
    private final Memberships memberships;

    WriteUser(
            KeepUser keep,
            ComeBack comeBack,
            ProvisionedPeople people,
            ProvisionedProfiles profiles,
            RenumberEmployee renumber,
            WriteEntry entries,
            Memberships memberships) {
        this.keep = keep;
        this.comeBack = comeBack;
        this.people = people;
        this.profiles = profiles;
        this.renumber = renumber;
        this.entries = entries;
        this.memberships = memberships;
    }

    /**
     * Adds somebody; who was taken out before and is the same by number comes back.
     *
     * @throws ScimRefusal when somebody has the user name or the id already
     */
    @Transactional
    ProvisionedPerson create(ObjectNode written) {
        ObjectNode user = AsDefined.resource(ResourceKind.USER, written);
        String userName = UserFacts.userName(user);
        if (userName == null) {
            throw ScimRefusal.invalidValue("userName must not be missing.");
        }
        profiles.hold(userName.toLowerCase(java.util.Locale.ROOT));
        if (!user.has("active")) {
            user.put("active", true);
        }
        String number = comeBack.number(user);
        return keep.keep(number, JsonNodeFactory.instance.objectNode(), user);
    }

    /**
     * Takes this over in place of what was written before; what it does not say is cleared, but for whether the person works here.
     *
     * @param ifMatch tags that the caller read; null when it does not matter
     */
    @Transactional
    ProvisionedPerson replace(UUID id, String ifMatch, ObjectNode written) {
        ProvisionedPerson person = hold(id, ifMatch);
        ObjectNode after = AsDefined.resource(ResourceKind.USER, written);
        return save(person, WithFacts.of(person), after);
    }

    /** Changes a part of it. */
    @Transactional
    ProvisionedPerson patch(UUID id, String ifMatch, List<PatchStep> steps) {
        ProvisionedPerson person = hold(id, ifMatch);
        ObjectNode before = WithFacts.of(person);
        ObjectNode after = before.deepCopy();
        ApplyPatch.to(after, steps);
        return after.equals(before) ? person : save(person, before, AsDefined.resource(ResourceKind.USER, after));
    }

    /** Takes somebody out: they have left, and SCIM does not show them any more. What the company keeps of them stays. */
    @Transactional
    void remove(UUID id, String ifMatch) {
        ProvisionedPerson person = hold(id, ifMatch);
        if (person.active()) {
            entries.write(person.number(), EntryChange.NOTHING.with(EntryField.ACTIVE, false));
        }
        memberships.end(id);
        profiles.remove(id);
    }

    private ProvisionedPerson hold(UUID id, String ifMatch) {
        profiles.hold(id);
        ProvisionedPerson person = people.find(id).orElseThrow(() -> ScimRefusal.notFound("user", id));
        VersionTag.require(ifMatch, person.version());
        return person;
    }

    private ProvisionedPerson save(ProvisionedPerson person, ObjectNode before, ObjectNode after) {
        if (!after.has("active")) {
            after.put("active", person.active());
        }
        String number = number(person, before, after);
        if (!number.equals(person.number())) {
            renumber.renumber(person.number(), number);
        }
        return keep.keep(number, before, after);
    }

    /** The number that the resource says; where it says none, the provider's own id is the number as long as it was. */
    private static String number(ProvisionedPerson person, ObjectNode before, ObjectNode after) {
        String told = UserFacts.ofEnterprise(after, "employeeNumber");
        String own = UserFacts.text(after, "externalId");
        if (told != null) {
            return told;
        }
        boolean isOwn = Objects.equals(person.number(), UserFacts.text(before, "externalId"));
        return isOwn && own != null && !before.path(ResourceKind.ENTERPRISE).has("employeeNumber")
                ? own
                : person.number();
    }
}
