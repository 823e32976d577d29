/** Careers: who held which position under whom, from when to when, and what was believed of it before. */
package org.nextlevel.evidence.directory.position;
