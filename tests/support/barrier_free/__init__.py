"""The 82 requirements of a barrier-free kiosk, and eyes that see every screen in every state."""
