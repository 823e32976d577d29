package org.nextlevel.evidence.directory.position;

import java.util.UUID;

/** Whoever keeps more of a career than its positions, and is to keep it in step. */
public interface FollowCareer {
    /** The career of somebody is this from now on; called in the transaction of the change. */
    void became(UUID employee, Career career);
}
