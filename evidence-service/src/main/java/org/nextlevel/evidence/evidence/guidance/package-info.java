/** What an owner is offered for a piece of evidence: what it seems to say, and what would make it stronger. */
package org.nextlevel.evidence.evidence.guidance;
