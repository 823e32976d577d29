/**
 * What a manager requires of a person for a level, beside the framework (M2.2): the person asks, the manager answers in
 * writing, both confirm; then it is part of the person's requirements.
 */
package org.nextlevel.advisor.requirement;
