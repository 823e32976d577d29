/** What owners do with their evidence: write it down, revise it, share it, delete it and erase it (M3.3). */
package org.nextlevel.evidence.evidence.capture;
