/** How many employees are at which level, as evidence-service tells. */
package org.nextlevel.framework.people;
