package org.nextlevel.evidence.directory.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.level.LevelMappings;

/** Finds the levels of people anew whose groups changed, where the company's rules ask for groups. */
@ApplicationScoped
public class FindLevelsAnew {
    /** More people at once are left to an application of the mapping, page by page. */
    private static final int MOST = 1_000;

    private final LevelMappings mappings;
    private final UntoldLevels untold;
    private final WriteEntry write;

    FindLevelsAnew(LevelMappings mappings, UntoldLevels untold, WriteEntry write) {
        this.mappings = mappings;
        this.untold = untold;
        this.write = write;
    }

    /**
     * Whether a change of groups may change levels. If so, the caller's transaction has the directory for itself from now on; it
     * calls this before it holds anything else.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holdDirectoryForGroups() {
        boolean mayChange = mappings.present().asksForGroups();
        if (mayChange) {
            write.holdDirectory();
        }
        return mayChange;
    }

    /** Of those among some people who were told no level; nothing for more than a thousand of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(Collection<UUID> people) {
        if (people.size() <= MOST) {
            untold.among(people).forEach(person -> write.write(person.externalId(), EntryChange.NOTHING));
        }
    }
}
