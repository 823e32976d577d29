/** Manifests as a cluster gets them from kustomize, and what it makes of them: fields it knows, pods there are, connections it lets through. */
package org.nextlevel.k8s.rendered;
