"""What is closed today."""
