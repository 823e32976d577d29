package org.nextlevel.advisor.copy.posting;

/** A competency at a level, both keys of the framework that the posting was matched with. */
record PostedRequirement(String competency, String level) {}
