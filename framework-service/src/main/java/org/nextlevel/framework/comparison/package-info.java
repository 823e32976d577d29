/** What changed between two versions of a framework, how big it is, whom it touches; and what differs between levels. */
package org.nextlevel.framework.comparison;
