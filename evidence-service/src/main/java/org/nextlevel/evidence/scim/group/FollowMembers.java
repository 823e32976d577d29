package org.nextlevel.evidence.scim.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.nextlevel.evidence.directory.mapping.FindLevelsAnew;

/** Lets the levels of people follow the groups that they come into and leave, where the company's rules ask for groups. */
@ApplicationScoped
class FollowMembers {
    private final Groups groups;
    private final FindLevelsAnew levels;

    FollowMembers(Groups groups, FindLevelsAnew levels) {
        this.groups = groups;
        this.levels = levels;
    }

    /**
     * Makes a change of a group; call it before anything else of the transaction is held.
     *
     * @param id of the group before; empty for one that comes into being
     * @param change answers the id of the group
     */
    UUID through(Optional<UUID> id, Supplier<UUID> change) {
        if (!levels.holdDirectoryForGroups()) {
            return change.get();
        }
        Optional<String> name = id.flatMap(groups::find).map(ProvisionedGroup::displayName);
        List<UUID> before = id.map(groups::members).orElse(List.of());
        UUID changed = change.get();
        boolean isSame = groups.find(changed).map(ProvisionedGroup::displayName).equals(name);
        levels.of(isSame ? cameOrLeft(before, groups.members(changed)) : all(before, groups.members(changed)));
        return changed;
    }

    private static Set<UUID> cameOrLeft(List<UUID> before, List<UUID> after) {
        Set<UUID> different = all(before, after);
        Set<UUID> stayed = new HashSet<>(before);
        stayed.retainAll(Set.copyOf(after));
        different.removeAll(stayed);
        return different;
    }

    private static Set<UUID> all(List<UUID> before, List<UUID> after) {
        Set<UUID> people = new HashSet<>(before);
        people.addAll(after);
        return people;
    }
}
