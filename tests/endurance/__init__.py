"""What a kiosk goes through in months: nonsense, ten thousand visits, a pulled plug."""
