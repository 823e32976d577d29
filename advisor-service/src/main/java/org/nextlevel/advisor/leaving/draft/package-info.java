/** What somebody may begin with who looks outside, drafted from the evidence and not kept. */
package org.nextlevel.advisor.leaving.draft;
