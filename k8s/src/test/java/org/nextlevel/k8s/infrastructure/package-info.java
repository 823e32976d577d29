/** What is checked of the servers that NextLevel stands on, as their operators are told to make them. */
package org.nextlevel.k8s.infrastructure;
