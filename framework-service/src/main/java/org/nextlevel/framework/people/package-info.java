/** How many people are at which level, as the directory of evidence-service tells. */
package org.nextlevel.framework.people;
